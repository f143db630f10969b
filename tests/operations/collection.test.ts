import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/install-missing.js';
import { operationCollection } from '../../scripts/operations/collection.js';
import { filledVariables } from '../../scripts/operations/filled-variables.js';
import { stableAnswer } from '../../scripts/operations/stable-answer.js';
import { printSchemaDocument } from '../../server/print-schema-document.js';
import { insertInventedDataSet } from '../support/invented-data-set.js';
import { hostThatKnows } from '../support/invented-participants.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

const schema = buildSchema(printSchemaDocument());

describe.each(operationCollection(ROOT))('the session $name', ({ identity, steps }) => {
  const answers = new Map<string, unknown>();
  let plugin: RunningPlugin;
  beforeAll(async () => {
    plugin = await startPlugin(hostThatKnows);
    await insertInventedDataSet(plugin.database.urls.admin);
  });
  afterAll(() => plugin.stop());

  it('has steps, numbered from 01, that the schema answers', () => {
    expect(steps.map(({ name }) => name.slice(0, 2))).toEqual(
      steps.map((_, index) => String(index + 1).padStart(2, '0')),
    );
    expect(steps.flatMap(({ document }) => validate(schema, parse(document)))).toEqual([]);
    for (const { title } of steps) expect(title).not.toBe('');
  });

  it.each(steps)('gets the answer that is stated for $name', async (step) => {
    const { text } = await plugin.ask(step.document, filledVariables(step.variables, answers), identity);
    const answer: unknown = JSON.parse(text);
    answers.set(step.name, answer);
    await expect(stableAnswer(answer)).toMatchFileSnapshot(step.answerFile);
  });
});
