import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import { DomainError } from '../../kernel/index.js';
import { HostPortFailure } from '../host-ports/index.js';
import { type Measurement, stopwatch } from '../measurement/index.js';
import { InputRefusal } from './input-refusal.js';
import type { RequestContext } from './request-context.js';
import { rootFields } from './root-fields.js';

/** The schema, with every operation measured: how long it took, what came of it, and which rules found something. */
export function measuredSchema(schema: GraphQLSchema, measurement: Measurement): GraphQLSchema {
  for (const { operation, field } of rootFields(schema)) {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = async (source, args, context: RequestContext, info) => {
      const seconds = stopwatch();
      try {
        const answer: unknown = await resolve(source, args, context, info);
        measurement.request(operation, { outcome: outcomeIn(answer), seconds: seconds() });
        for (const { rule, severity } of findingsIn(answer)) measurement.finding(rule, severity);
        return answer;
      } catch (failure) {
        measurement.request(operation, { outcome: outcomeOf(failure), seconds: seconds() });
        throw failure;
      }
    };
  }
  return schema;
}

/** What a change came to, such as `saved` or `conflict`; `answered` for a question. */
function outcomeIn(answer: unknown): string {
  const outcome = memberOf(answer, 'outcome');
  return typeof outcome === 'string' ? outcome : 'answered';
}

/** The codes that clients see. */
function outcomeOf(failure: unknown): string {
  if (failure instanceof DomainError) return failure.code;
  if (failure instanceof InputRefusal) return 'BAD_USER_INPUT';
  return failure instanceof HostPortFailure ? 'UNAVAILABLE' : 'INTERNAL_SERVER_ERROR';
}

function findingsIn(answer: unknown): readonly { readonly rule: string; readonly severity: string }[] {
  const findings = memberOf(answer, 'findings');
  if (!Array.isArray(findings)) return [];
  return findings.flatMap((finding: unknown) => {
    const [rule, severity] = [memberOf(finding, 'rule'), memberOf(finding, 'severity')];
    return typeof rule === 'string' && typeof severity === 'string' ? [{ rule, severity }] : [];
  });
}

function memberOf(answer: unknown, name: string): unknown {
  return typeof answer === 'object' && answer !== null ? Reflect.get(answer, name) : undefined;
}
