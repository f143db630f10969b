import { ROLES } from '@avstamp/plugin-sdk';
import { printSchemaDocument } from '@avstamp/server';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/install-missing.js';
import { readTrustedDocuments } from '../../server/platform/graphql/index.js';
import { exampleRequest, operationsIn, userOf } from '../support/example-request.js';
import { insertInventedDataSet } from '../support/invented-data-set.js';
import { query } from '../support/query.js';
import { type Answer, type RunningPlugin, startPlugin } from '../support/running-plugin.js';

const trusted = [...readTrustedDocuments(`${ROOT}/server/trusted-documents.json`).values()];
const queries = trusted
  .filter((text) => getOperationAST(parse(text))?.operation === 'query')
  .map((text) => ({ text, operation: operationsIn(text).join() }));

const variablesOf = (text: string): readonly string[] =>
  getOperationAST(parse(text))?.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];

const NOBODY = { actor: 'user-nobody' };

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin();
  await insertInventedDataSet(plugin.database.urls.admin);
});
afterAll(() => plugin.stop());

// The same document with a remark in it is not the module's own, and is not compiled. Where in the text an error
// arose is told to those who have sent the text.
const both = async (...[text, ...asked]: Parameters<RunningPlugin['ask']>): Promise<readonly unknown[]> => {
  const shown = ({ status, data, errors }: Answer): unknown => [
    status,
    data,
    errors.map(({ locations: _, ...error }) =>
      JSON.stringify(error).replaceAll(/[0-9a-f]{8}-[-0-9a-f]{27}/g, 'reference'),
    ),
  ];
  return [shown(await plugin.ask(text, ...asked)), shown(await plugin.ask(`${text} # free`, ...asked))];
};

describe.each(queries)('the compiled document for $operation', ({ text, operation }) => {
  const { variables } = exampleRequest(operation);

  it('can be compiled', () => {
    const schema = buildSchema(printSchemaDocument());
    expect(isCompiledQuery(compileQuery(schema, parse(text)))).toBe(true);
  });

  // Whoever reads the log stands in it from then on: the second answer has one entry more.
  const variablesOfRole =
    operation === 'Query.accessLog' ? { ...variables, first: 1, filter: NOBODY } : variables;

  it('is answered as the same text that is not compiled, to every role and to nobody', async () => {
    for (const identity of [undefined, ...ROLES.map(userOf)]) {
      const [compiled, free] = await both(text, variablesOfRole, identity);
      expect(compiled).toEqual(free);
    }
  });

  it.each([[null], [7], ['a\u0000'], [''], [[]], [{}], [['2013-13']], [undefined]])(
    'refuses %j in place of any variable as the same text does that is not compiled',
    async (wrong) => {
      for (const name of variablesOf(text)) {
        const asked = { ...variables, [name]: wrong };
        const [compiled, free] = await both(text, asked, userOf('caseworker'));
        expect(compiled).toEqual(free);
      }
    },
  );
});

describe('an unexpected failure in a compiled document', () => {
  it('is masked as any other', async () => {
    await query(plugin.database.urls.admin, 'revoke insert on avstamp.audit_entry from avstamp_service');
    const example = queries.find(({ operation }) => operation === 'Query.householdMonth');
    const { variables } = exampleRequest('Query.householdMonth');
    const [compiled, free] = await both(example?.text ?? '', variables, userOf('caseworker'));
    expect(compiled).toEqual(free);
    expect(JSON.stringify(compiled)).toContain('INTERNAL_SERVER_ERROR');
  });
});
