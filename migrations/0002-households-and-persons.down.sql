drop table avstamp.assistance_month, avstamp.household, avstamp.person;
