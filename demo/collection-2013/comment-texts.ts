/** What municipalities may have written about measures: invented, on subjects that the report tells of. */
export const MEASURES_COMMENTS: readonly string[] = [
  'Arbetsmarknadsenheten hör till en annan nämnd och har ett eget system. Vi har fått ringa för att få fram uppgifterna.',
  'Vi har tagit med hushållen på en av våra enheter. Den andra hann inte bli klar.',
  'Listan är lätt att förstå. Handläggarna behövde ungefär en timme för att komma in i den.',
  'Det är svårt att skilja "Jobbsökaraktivitet" från "Matchning" när samma coach gör båda delarna.',
  'Dagar går bara att ange för arbetsträning, där vi för närvarolista. För övriga har vi satt X.',
  'Flera av våra deltagare har sina insatser hos Arbetsförmedlingen. De har därför kod 0 här, fast de inte är passiva.',
  'Insatser registreras inte per person i vårt verksamhetssystem. Uppgifterna är hämtade ur akterna för hand.',
  'Upphandlade utförare rapporterar en gång i kvartalet, så mars är säkrare än april.',
  'Vi saknar subventionerade anställningar i listan. De är vår vanligaste väg till egen försörjning.',
  'Hur räknas en halv dag? Vi har räknat den som en hel.',
  'Medsökande har ofta en egen handläggare. För några av dem vet vi inte om de deltagit.',
  'Kommunen har ingen egen verksamhet för arbete. Vi hänvisar alla till Arbetsförmedlingen.',
  'Insatsen följer personen, inte hushållet. En rad per person hade varit enklare för oss.',
  'Vi ser gärna att uppgifterna kan rättas i efterhand. Besked om praktik kommer ofta en månad sent.',
  'Under påskveckan var flera aktiviteter inställda, vilket syns i antalet dagar för mars.',
  'Friskvård är ett viktigt första steg hos oss. Vi har lagt den under kod 8.',
];

/** The same about closures. */
export const CLOSURES_COMMENTS: readonly string[] = [
  'De flesta som slutar söka hör inte av sig, och då vet vi inte varför. Det blir kod 12.',
  'Vi registrerar orsaken bara på hushållet, eftersom beslutet gäller hushållet.',
  'Vi registrerar orsaken på sökanden. Hushållets orsak har vi inte bedömt.',
  'Systemet avslutar ärendet självt efter tre månader utan ansökan. Datumet säger därför inte när behovet upphörde.',
  'Det behövs en kod för den som får studiestöd över sommaren och sedan kommer tillbaka.',
  'Kod 6 är oklar: ska bostadsbidrag räknas dit?',
  'Avslut på grund av flytt är säkra uppgifter, resten bygger på vad den enskilde berättat.',
  'Vi har inte haft någon rutin för avslutsorsak tidigare, men tänker behålla den här.',
  'Flera orsaker kan gälla samtidigt, till exempel "Börjat arbeta" och "Flyttat från kommunen". Vi valde den första.',
  'Vi är få handläggare och känner våra hushåll. Därför har vi lite okänt.',
  'Redovisningen gäller bara april. I mars fanns inget sätt att få ut listan.',
  'Orsaken väljs ur en lista i systemet som inte är densamma som er. Vi har översatt den för hand.',
];
