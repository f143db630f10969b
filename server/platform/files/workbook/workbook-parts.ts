import { posix } from 'node:path';
import type { Archive } from '../archive/archive.js';
import { archiveRefusal } from '../archive/refuse-archive.js';
import { scanWholePart } from './scan-part.js';
import { attributeOf } from './xml-attribute.js';

/** Where a workbook keeps what is read of it. */
export interface WorkbookParts {
  /** Sheets in the order of their tabs, hidden ones included. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly sharedTexts?: string;
  readonly styles?: string;
  /** True where days are counted from 1904, as old Macintosh versions did. */
  readonly countsFrom1904: boolean;
}

interface Relation {
  readonly id: string;
  /** The last word of the relation's type, for instance `worksheet`; the words before it differ by edition. */
  readonly kind: string;
  readonly part: string;
}

/** Finds the sheets by the workbook's own relations, never by the parts' names, which are free (ECMA-376 part 2). */
export async function findWorkbookParts(
  archive: Archive,
  path: string,
  limit: number,
): Promise<WorkbookParts> {
  const [workbook] = (await relationsOf(archive, '', limit)).filter(
    (relation) => relation.kind === 'officeDocument',
  );
  if (workbook === undefined) throw archiveRefusal(path, { missing: 'xl/workbook.xml' });
  const relations = await relationsOf(archive, workbook.part, limit);
  const { tabs, countsFrom1904 } = await readTabs(archive, workbook.part, limit);
  const sheets = tabs.flatMap(({ name, id }) => {
    const relation = relations.find((each) => each.id === id && each.kind === 'worksheet');
    return relation === undefined ? [] : [{ name, part: relation.part }];
  });
  if (sheets.length === 0) throw archiveRefusal(path, { missing: 'xl/worksheets/sheet1.xml' });
  const sharedTexts = relations.find((relation) => relation.kind === 'sharedStrings')?.part;
  const styles = relations.find((relation) => relation.kind === 'styles')?.part;
  return {
    sheets,
    countsFrom1904,
    ...(sharedTexts === undefined ? {} : { sharedTexts }),
    ...(styles === undefined ? {} : { styles }),
  };
}

/** The relations of a part, or of the whole file where `part` is empty. */
async function relationsOf(archive: Archive, part: string, limit: number): Promise<Relation[]> {
  const folder = posix.dirname(part);
  const relations: Relation[] = [];
  await scanWholePart(
    archive,
    posix.join(folder, '_rels', `${posix.basename(part)}.rels`),
    {
      open: (name, attributes) => {
        if (name !== 'Relationship') return;
        const target = attributeOf(attributes, 'Target') ?? '';
        relations.push({
          id: attributeOf(attributes, 'Id') ?? '',
          kind: posix.basename(attributeOf(attributes, 'Type') ?? ''),
          part: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
        });
      },
    },
    limit,
  );
  return relations;
}

async function readTabs(
  archive: Archive,
  part: string,
  limit: number,
): Promise<{ tabs: { name: string; id: string }[]; countsFrom1904: boolean }> {
  const tabs: { name: string; id: string }[] = [];
  let countsFrom1904 = false;
  await scanWholePart(
    archive,
    part,
    {
      open: (name, attributes) => {
        if (name === 'workbookPr')
          countsFrom1904 = /^(1|true)$/.test(attributeOf(attributes, 'date1904') ?? '');
        if (name !== 'sheet') return;
        tabs.push({ name: attributeOf(attributes, 'name') ?? '', id: attributeOf(attributes, 'id') ?? '' });
      },
    },
    limit,
  );
  return { tabs, countsFrom1904 };
}
