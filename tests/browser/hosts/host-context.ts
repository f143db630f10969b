import { CONTRACT_VERSION, type HostContext } from '@avstamp/plugin-sdk/client';

/** What the address asks of this host. */
export const asked = new URLSearchParams(location.search);

/** Where this host wants what lies over its page. */
export const overPlace = (): HTMLElement => document.getElementById('over') ?? document.body;

/** What the host has been asked and told, for the test to read. */
export const heard: unknown[] = [];
Reflect.set(window, 'heard', heard);

async function accessToken({ rejected }: { readonly rejected: boolean }): Promise<string> {
  const why = rejected ? 'rejected' : 'first';
  const response = await fetch(`/token?as=${asked.get('as') ?? 'unitManager'}&why=${why}`);
  return response.text();
}

/** The context that the page begins with: what `?host=` says in JSON comes before the ordinary. */
export const hostContext: HostContext = {
  contractVersion: CONTRACT_VERSION,
  identity: { name: 'Kim Karlsson', role: 'caseworker' },
  accessToken,
  scope: { municipalityCode: '0180', month: '2013-03' },
  locale: 'sv',
  now: () => new Date('2013-04-02T08:00:00Z'),
  persons: {
    namesOf: async (personRefs) => {
      heard.push({ namesOf: personRefs });
      return new Map(personRefs.filter((one) => one !== 'protected').map((one) => [one, `Namn ${one}`]));
    },
  },
  navigation: {
    open: (destination) => {
      heard.push({ open: destination });
      return 'taken';
    },
  },
  events: {
    beforeSave: (saving) => {
      heard.push({ beforeSave: saving });
      return asked.has('veto') ? { reason: 'Ärendet är låst av Kim.' } : undefined;
    },
    saved: (saving) => heard.push({ saved: saving }),
  },
  unsavedChanges: (changes) => heard.push({ unsavedChanges: changes }),
  ...JSON.parse(asked.get('host') ?? '{}'),
};
