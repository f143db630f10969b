import { blocks, type Finding } from '../kernel/index.js';
import { fileNameOf, HOST_FILE_COLUMNS, type HostFileName } from './host-files.js';
import { keepableCell, quotableFinding } from './keepable.js';
import { keepRemarks, type Remark } from './remarks.js';
import type { RowJudgement } from './row-judgement.js';
import type { LoadSession } from './session.js';
import { type StatedRow, textOf } from './stated-row.js';

const AT_A_TIME = 1000;

/**
 * Judges the rows of one file that a statement finds suspicious. They are set aside first, because a statement that
 * makes a table may use all processors and one that is read piece by piece may not, and then streamed.
 * @param suspicious SQL that gives `place` and `of_municipality`, and what `judge` asks for
 */
export async function judgeRows(
  session: LoadSession,
  name: HostFileName,
  suspicious: string,
  judge: RowJudgement['judge'],
): Promise<void> {
  const { client } = session;
  const made = await client.query(`create temp table suspicious on commit drop as ${suspicious}`);
  if (made.rowCount !== 0) {
    await client.query(`declare suspicious no scroll cursor for
      select numbered.record, staged.*, suspicious.*, suspicious.place::text as place_text
      from pg_temp.suspicious join (
        select ctid as place, row_number() over (order by ctid) + 1 as record from pg_temp.${name}
      ) as numbered using (place) join pg_temp.${name} as staged on staged.ctid = suspicious.place
      order by place`);
    for (;;) {
      const { rows } = await client.query<StatedRow>(`fetch ${AT_A_TIME} from suspicious`);
      if (rows.length === 0) break;
      await keepRemarks(
        session,
        name,
        rows.flatMap((row) => remarkOn(session, name, row, judge)),
      );
    }
    await client.query('close suspicious');
  }
  await client.query('drop table pg_temp.suspicious');
}

/** Judges the rows of one file by their own rules. @param stated SQL that gives each row with what rules ask for */
export async function judgeEachRow(
  session: LoadSession,
  name: HostFileName,
  stated: string,
  judgements: readonly RowJudgement[],
): Promise<void> {
  const suspicions = judgements.flatMap((judgement) => judgement.suspicions);
  const condition = suspicions.map((suspicion) => `(${suspicion})`).join(' or ');
  await judgeRows(session, name, `select * from (${stated}) as stated where ${condition}`, (row, place) =>
    judgements.flatMap((judgement) => judgement.judge(row, place)),
  );
}

function remarkOn(
  session: LoadSession,
  name: HostFileName,
  row: StatedRow,
  judge: RowJudgement['judge'],
): Remark[] {
  const record = Number(row['record']);
  const line = session.counts.get(name)?.lineOf(record) ?? record;
  const place = { file: fileNameOf(name), row: record, line };
  const findings = judge(row, place).map(shownFinding);
  if (findings.length === 0) return [];
  const cells = Object.fromEntries(
    HOST_FILE_COLUMNS[name].map((column) => [column, keepableCell(column, textOf(row, column))]),
  );
  const municipality = textOf(row, 'of_municipality');
  const refused = blocks(findings);
  return [{ place: textOf(row, 'place_text'), line, municipality, refused, cells, findings }];
}

/** The finding about a row as it may be shown, at the column that it is about. */
export function shownFinding(finding: Finding): Finding {
  return { ...quotableFinding(finding), place: { ...finding.place, column: finding.field } };
}
