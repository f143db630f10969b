drop table avstamp.national_publication;
drop function avstamp.refuse_other_publication;
