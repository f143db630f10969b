import type { LocalizedText } from '../kernel/index.js';
import type { Installation } from '../platform/postgres/index.js';

/**
 * Says what goes and what stays.
 * @param isRemoved false where it was only looked at
 */
export function uninstallLines(
  { database, schemas, roles, keptRoles }: Installation,
  isRemoved: boolean,
): readonly LocalizedText[] {
  const kept = keptRoles.length === 0 ? [] : [keptLine(keptRoles)];
  if (schemas.length === 0 && roles.length === 0) {
    const nothing = {
      sv: `Ingenting av modulen finns i databasen ${database}.`,
      en: `Nothing of the module is in the database ${database}.`,
    };
    return [nothing, ...kept];
  }
  const heading = isRemoved
    ? { sv: `Borttaget ur databasen ${database}:`, en: `Removed from the database ${database}:` }
    : { sv: `I databasen ${database} finns av modulen:`, en: `Of the module, the database ${database} has:` };
  return [
    heading,
    ...schemas.map(({ name, tables, size }) => ({
      sv: `  schemat ${name}: ${tables} tabeller, ${size}`,
      en: `  the schema ${name}: ${tables} tables, ${size}`,
    })),
    ...(roles.length === 0 ? [] : [rolesLine(roles)]),
    {
      sv: '  rollernas rättigheter och inställningar i databasen',
      en: "  the roles' rights and settings in the database",
    },
    ...kept,
    isRemoved ? FILES : howTo(database),
  ];
}

function rolesLine(roles: readonly string[]): LocalizedText {
  return { sv: `  rollerna ${roles.join(', ')}`, en: `  the roles ${roles.join(', ')}` };
}

function keptLine(roles: readonly string[]): LocalizedText {
  const names = roles.join(', ');
  return {
    sv: `Kvar är ${names}: en annan databas använder dem, eller så fanns de före modulen.`,
    en: `Left are ${names}: another database uses them, or they were there before the module.`,
  };
}

const FILES: LocalizedText = {
  sv: 'Filer ligger kvar: värdens mapp för rapporter, och logins.json i mappen för modulen.',
  en: "Files are left: the host's folder of reports, and logins.json in the module's folder.",
};

function howTo(database: string): LocalizedText {
  return {
    sv: `Ingenting har tagits bort. Säkerhetskopiera, avsluta tjänsten och kör avstamp uninstall --confirm ${database}.`,
    en: `Nothing has been removed. Make a backup, end the service, and run avstamp uninstall --confirm ${database}.`,
  };
}
