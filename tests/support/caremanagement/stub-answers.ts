import type { StubErrand } from './invented-errand.js';

/** An answer of the stub: a status, and a body that is sent as JSON or as a problem. */
export interface StubAnswer {
  readonly status: number;
  readonly body: unknown;
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  404: 'Not Found',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
};

/** A problem, with a detail that names somebody, as details may. */
export function problem(status: number): StubAnswer {
  const title = TITLES[status] ?? 'Problem';
  return {
    status,
    body: { title, status, detail: 'Ärendet för Påhittad Efternamnsson', type: 'about:blank' },
  };
}

/** A problem with parameters that break a constraint. */
export function violation(field: string): StubAnswer {
  const violations = [{ field, message: 'must be greater than or equal to 0' }];
  return {
    status: 400,
    body: { title: 'Constraint Violation', status: 400, type: 'about:blank', violations },
  };
}

/** What the list and the errand itself tell alike. */
export function envelopeOf({
  id,
  municipalityId,
  namespace,
  typeSlug,
  status,
  created,
  touched,
}: StubErrand) {
  return {
    id,
    municipalityId,
    namespace,
    errandNumber: `A-${id.slice(-4)}`,
    typeSlug,
    title: 'Ansökan från Påhittad Efternamnsson',
    status,
    priority: 'MEDIUM',
    assignedUserId: 'pahittad01',
    created,
    modified: touched,
    touched,
  };
}

/** The list: filtered, sorted and cut as the parameters say, anew for each question. */
export function listAnswer(errands: readonly StubErrand[], query: URLSearchParams): StubAnswer {
  const page = Number(query.get('page') ?? '0');
  const size = Number(query.get('size') ?? '10');
  if (!Number.isInteger(page) || page < 0) return violation('page');
  if (!Number.isInteger(size) || size < 1) return violation('size');
  const filtered = filteredBy(errands, query.get('filter'));
  if (filtered === undefined) return problem(400);
  const sorts = query.getAll('sort').length > 0 ? query.getAll('sort') : ['touched,DESC'];
  const sorted = filtered.toSorted((one, other) => {
    for (const sort of sortingsOf(sorts)) {
      const difference = compared(one, other, sort.property) * (sort.isDescending ? -1 : 1);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  const cut = sorted.slice(page * size, (page + 1) * size);
  return {
    status: 200,
    body: {
      errands: cut.map((errand) => ({ ...envelopeOf(errand), applicantName: 'Påhittad Efternamnsson' })),
      _meta: {
        page,
        limit: size,
        count: cut.length,
        totalRecords: sorted.length,
        totalPages: Math.ceil(sorted.length / size),
        sortBy: sortingsOf(sorts).map(({ property }) => property),
        sortDirection: sortingsOf(sorts)[0]?.isDescending === true ? 'DESC' : 'ASC',
      },
    },
  };
}

/** Of the filter's language the stub knows what the description shows: `property:'value'`, `created>'moment'`, `and`. */
function filteredBy(
  errands: readonly StubErrand[],
  filter: string | null,
): readonly StubErrand[] | undefined {
  if (filter === null) return errands;
  const conditions = filter
    .split(' and ')
    .map((part) => /^(status|typeSlug|created)(:|>)'([^']*)'$/.exec(part));
  if (conditions.includes(null)) return undefined;
  return errands.filter((errand) =>
    conditions.every((condition) => {
      const [, property = '', operator, value = ''] = condition ?? [];
      if (operator === ':')
        return property === 'status' ? errand.status === value : errand.typeSlug === value;
      return Date.parse(errand.created) > Date.parse(value);
    }),
  );
}

function sortingsOf(
  sorts: readonly string[],
): { readonly property: string; readonly isDescending: boolean }[] {
  return sorts.map((sort) => {
    const [property = '', direction = 'asc'] = sort.split(',');
    return { property, isDescending: direction.toLowerCase() === 'desc' };
  });
}

function compared(one: StubErrand, other: StubErrand, property: string): number {
  if (property === 'id') return one.id < other.id ? -1 : 1;
  const moment = (errand: StubErrand): number =>
    Date.parse(property === 'created' ? errand.created : errand.touched);
  return moment(one) - moment(other);
}
