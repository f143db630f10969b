drop table avstamp.local_synonym;
