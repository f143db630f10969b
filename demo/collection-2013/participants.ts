/** A municipality that took part in the collection. */
export interface Participant {
  /** Four digits: two for the county, two for the municipality. */
  readonly municipalityCode: string;
  readonly municipality: string;
  /** Inhabitants on 1 November 2012. */
  readonly population: number;
  /** How many of the four parts it sent, 1 to 4: measures file, measures comments, closures file, closures comments. */
  readonly partsSent: number;
}

type Row = readonly [municipalityCode: string, municipality: string, population: number, partsSent: number];

const ROWS: readonly Row[] = [
  ['0114', 'Upplands Väsby', 40_589, 2],
  ['0117', 'Österåker', 40_188, 2],
  ['0123', 'Järfälla', 68_123, 4],
  ['0126', 'Huddinge', 100_655, 2],
  ['0136', 'Haninge', 79_282, 4],
  ['0138', 'Tyresö', 43_711, 4],
  ['0163', 'Sollentuna', 66_679, 3],
  ['0180', 'Stockholm', 880_008, 4],
  ['0181', 'Södertälje', 89_178, 2],
  ['0183', 'Sundbyberg', 40_621, 1],
  ['0191', 'Sigtuna', 42_174, 1],
  ['0380', 'Uppsala', 202_275, 3],
  ['0382', 'Östhammar', 21_291, 2],
  ['0483', 'Katrineholm', 32_465, 1],
  ['0562', 'Finspång', 20_818, 3],
  ['0582', 'Söderköping', 14_123, 4],
  ['0604', 'Aneby', 6_367, 2],
  ['0643', 'Habo', 10_865, 3],
  ['0665', 'Vaggeryd', 13_156, 1],
  ['0683', 'Värnamo', 33_003, 4],
  ['0685', 'Vetlanda', 26_282, 3],
  ['0687', 'Tranås', 18_128, 4],
  ['0763', 'Tingsryd', 12_164, 2],
  ['0767', 'Markaryd', 9_511, 1],
  ['0781', 'Ljungby', 27_418, 1],
  ['0862', 'Emmaboda', 8_986, 4],
  ['1081', 'Ronneby', 27_830, 4],
  ['1082', 'Karlshamn', 31_088, 3],
  ['1214', 'Svalöv', 13_266, 2],
  ['1260', 'Bjuv', 14_883, 2],
  ['1262', 'Lomma', 22_301, 1],
  ['1270', 'Tomelilla', 12_903, 2],
  ['1280', 'Malmö', 307_207, 1],
  ['1287', 'Trelleborg', 42_516, 2],
  ['1380', 'Halmstad', 93_125, 3],
  ['1381', 'Laholm', 23_464, 2],
  ['1383', 'Varberg', 59_099, 2],
  ['1384', 'Kungsbacka', 76_687, 2],
  ['1421', 'Orust', 15_059, 4],
  ['1435', 'Tanum', 12_310, 2],
  ['1440', 'Ale', 27_815, 3],
  ['1462', 'Lilla Edet', 12_557, 2],
  ['1466', 'Herrljunga', 9_267, 3],
  ['1482', 'Kungälv', 41_694, 4],
  ['1485', 'Uddevalla', 52_496, 1],
  ['1487', 'Vänersborg', 36_949, 4],
  ['1489', 'Alingsås', 38_298, 2],
  ['1491', 'Ulricehamn', 23_017, 4],
  ['1492', 'Åmål', 12_189, 1],
  ['1496', 'Skövde', 52_170, 3],
  ['1763', 'Forshaga', 11_307, 2],
  ['1766', 'Sunne', 13_136, 2],
  ['1883', 'Karlskoga', 29_608, 4],
  ['1904', 'Skinnskatteberg', 4_366, 2],
  ['1980', 'Västerås', 140_392, 3],
  ['1982', 'Fagersta', 12_603, 2],
  ['1984', 'Arboga', 13_345, 1],
  ['2023', 'Malung-Sälen', 10_167, 1],
  ['2061', 'Smedjebacken', 10_624, 2],
  ['2083', 'Hedemora', 15_054, 3],
  ['2180', 'Gävle', 96_065, 4],
  ['2182', 'Söderhamn', 25_194, 2],
  ['2184', 'Hudiksvall', 36_749, 1],
  ['2282', 'Kramfors', 18_516, 4],
  ['2309', 'Krokom', 14_591, 2],
  ['2313', 'Strömsund', 12_156, 2],
  ['2401', 'Nordmaling', 7_027, 1],
  ['2403', 'Bjurholm', 2_420, 2],
  ['2521', 'Pajala', 6_292, 1],
  ['2560', 'Älvsbyn', 8_224, 1],
  ['2580', 'Luleå', 74_826, 3],
  ['2583', 'Haparanda', 9_928, 2],
];

/** The 72 municipalities of the test collection, in code order (Socialstyrelsen 2013, appendix 3). */
export const PARTICIPANTS: readonly Participant[] = ROWS.map(
  ([municipalityCode, municipality, population, partsSent]) => ({
    municipalityCode,
    municipality,
    population,
    partsSent,
  }),
);
