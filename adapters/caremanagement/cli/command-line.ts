import { parseArgs } from 'node:util';

/** What the command was called with. */
export interface CommandLine {
  readonly settings: string;
  readonly out: string;
  readonly review: string;
  readonly confirmed?: string;
  readonly language: 'sv' | 'en';
}

/** How the command is called, in both languages. */
export const USAGE = {
  sv: `avstamp-caremanagement --settings FIL --out MAPP --review MAPP [--confirmed FIL] [--language sv|en]

Läser hushåll och bistånd ur ärendesystemet och skriver dem som en mapp för avstamp load.

--settings   inställningar, se settings/example.json
--out        mappen som avstamp load läser; ersätts när allt har gått att läsa
--review     mappen för det som någon ska titta på: findings.csv och proposed-closings.csv
--confirmed  bekräftade avslut; bara de lämnas över

Miljövariabeln CAREMANAGEMENT_AUTHORIZATION skickas som huvudet Authorization, om den finns.
Slutkoder: 0 klart, 1 något hölls inne eller gick inte att läsa, 2 fel anrop.`,
  en: `avstamp-caremanagement --settings FILE --out FOLDER --review FOLDER [--confirmed FILE] [--language sv|en]

Reads households and assistance from the case system and writes them as a folder for avstamp load.

--settings   settings, see settings/example.json
--out        the folder that avstamp load reads; replaced when everything could be read
--review     the folder for what somebody should look at: findings.csv and proposed-closings.csv
--confirmed  confirmed closings; only these are handed over

The environment variable CAREMANAGEMENT_AUTHORIZATION is sent as the header Authorization, where there is one.
Exit codes: 0 done, 1 something was held back or could not be read, 2 wrong use.`,
} as const;

/** Reads the command line; nothing where it is wrong. */
export function readCommandLine(parameters: readonly string[]): CommandLine | undefined {
  const text = { type: 'string' } as const;
  const options = { settings: text, out: text, review: text, confirmed: text, language: text } as const;
  try {
    const { values } = parseArgs({ args: [...parameters], options, strict: true, allowPositionals: false });
    const { settings, out, review, confirmed, language = 'sv' } = values;
    if (settings === undefined || out === undefined || review === undefined) return undefined;
    if (language !== 'sv' && language !== 'en') return undefined;
    return { settings, out, review, language, ...(confirmed === undefined ? {} : { confirmed }) };
  } catch {
    return undefined;
  }
}
