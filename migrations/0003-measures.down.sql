drop table avstamp.measure;
