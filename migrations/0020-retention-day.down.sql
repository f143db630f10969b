set local role avstamp_retention;
alter function avstamp.carry_out_retention(uuid) reset timezone;
