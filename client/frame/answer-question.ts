import type { HostContext, MessageFromFrame } from '@avstamp/plugin-sdk/client';

/** A question of the page in the frame. */
type Question = Extract<MessageFromFrame, { readonly kind: 'question' }>;

/** What the host answers: the same as widgets in the host's own page would get. */
export async function answerQuestion(host: HostContext, question: Question): Promise<unknown> {
  switch (question.ask) {
    case 'accessToken':
      return host.accessToken(question.about);
    case 'beforeSave':
      return host.events?.beforeSave?.(question.about);
    case 'open':
      return (await host.navigation?.open(question.about)) ?? 'left';
    case 'namesOf':
      return host.persons.namesOf(question.about);
  }
}
