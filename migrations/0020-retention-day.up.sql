-- Which day it is when records are deleted is Sweden's to say (domain §7): in the hour after a Swedish midnight another zone
-- is a day behind, and a plan that was right was refused.
set local role avstamp_retention;
alter function avstamp.carry_out_retention(uuid) set timezone = 'Europe/Stockholm';
