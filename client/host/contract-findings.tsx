import type { ContractFinding } from '@avstamp/plugin-sdk/client';
import type { ReactElement } from 'react';
import { useDressing } from '../appearance/use-dressing.js';

/** What the page lacks, in both languages: who reads it builds the page, and the language may be what is missing. */
export function ContractFindings({
  findings,
}: {
  readonly findings: readonly ContractFinding[];
}): ReactElement {
  const dress = useDressing();
  return (
    <section ref={dress} className="avstamp-widget avstamp-findings" role="alert">
      <p lang="sv">Avstamp kan inte visas, för sidan saknar något som behövs.</p>
      <p lang="en">Avstamp cannot be shown, because the page lacks something that it needs.</p>
      <dl>
        {findings.map(({ part, message }) => (
          <div key={part}>
            <dt>
              <code>{part}</code>
            </dt>
            <dd lang="sv">{message.sv}</dd>
            <dd lang="en">{message.en}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
