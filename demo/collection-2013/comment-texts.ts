/** What municipalities may have written about measures: invented, on subjects that the report tells of. */
export const MEASURES_COMMENTS: readonly string[] = [
  'Arbetsmarknadsenheten hör till en annan nämnd och har ett eget system. Vi har fått ringa för att få fram uppgifterna.',
  'Vi har inte gått igenom alla hushåll. Tiden räckte till ett urval.',
  'Listan är lätt att förstå. Handläggarna behövde ungefär en timme för att komma in i den.',
  'Det är svårt att skilja "Jobbsökaraktivitet" från "Matchning" när samma coach gör båda delarna.',
  'Dagar är svåra att ange för annat än arbetsträning, där det förs närvarolista.',
  'Flera av våra deltagare har sina insatser hos Arbetsförmedlingen. De har därför kod 0 här, fast de inte är passiva.',
  'Insatser registreras inte per person i vårt verksamhetssystem. De får hämtas ur akterna för hand.',
  'Upphandlade utförare rapporterar en gång i kvartalet, så mars är säkrare än april.',
  'Vi saknar subventionerade anställningar i listan. De är vår vanligaste väg till egen försörjning.',
  'Hur räknas en halv dag? Vi antar att den är en hel.',
  'Medsökande har ofta en egen handläggare. För några av dem vet vi inte om de deltagit.',
  'I små kommuner är det ofta bara Arbetsförmedlingen som har något att erbjuda.',
  'Insatsen följer personen, inte hushållet. En rad per person hade varit enklare för oss.',
  'Vi ser gärna att uppgifterna kan rättas i efterhand. Besked om praktik kommer ofta en månad sent.',
  'Under påskveckan var flera aktiviteter inställda, vilket syns i antalet dagar för mars.',
  'Friskvård är ett viktigt första steg hos oss. Är det kod 8?',
];

/** The same about closures. */
export const CLOSURES_COMMENTS: readonly string[] = [
  'De flesta som slutar söka hör inte av sig, och då vet vi inte varför. Det blir kod 12.',
  'Vi ser helst att orsaken anges för hushållet, eftersom beslutet gäller hushållet.',
  'Vilken av två personers orsaker som vägde tyngst är svårt att bedöma i efterhand.',
  'Systemet avslutar ärendet självt efter tre månader utan ansökan. Datumet säger därför inte när behovet upphörde.',
  'Det behövs en kod för den som får studiestöd över sommaren och sedan kommer tillbaka.',
  'Kod 6 är oklar: ska bostadsbidrag räknas dit?',
  'Avslut på grund av flytt är säkra uppgifter, resten bygger på vad den enskilde berättat.',
  'Vi har inte haft någon rutin för avslutsorsak tidigare, men tänker behålla den här.',
  'Flera orsaker kan gälla samtidigt, till exempel "Börjat arbeta" och "Flyttat från kommunen". Vilken ska väljas?',
  'Vi är få handläggare och känner våra hushåll. Då går det mesta att få reda på.',
  'Listan över avslut fick tas ut på nytt, eftersom återöppnade ärenden hade kommit med.',
  'Orsaken väljs ur en lista i systemet som inte är densamma som er. Vi har översatt den för hand.',
];
