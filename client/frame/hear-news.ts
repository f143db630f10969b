import type { ContractFinding, HostContext, MessageFromFrame } from '@avstamp/plugin-sdk/client';

/** What the page in the frame tells. */
type News = Extract<MessageFromFrame, { readonly kind: 'news' }>;

/** Where news goes besides the host's context. */
export interface NewsPlaces {
  readonly frame: HTMLIFrameElement;
  readonly connected: ((widget: string) => void) | undefined;
  readonly refused: ((findings: readonly ContractFinding[]) => void) | undefined;
}

/** Does what news asks for: the frame is made as high as its content, and the host is told the rest. */
export function hearNews(host: HostContext, news: News, { frame, connected, refused }: NewsPlaces): void {
  switch (news.tell) {
    case 'welcome':
      connected?.(news.about.widget);
      break;
    case 'refused':
      refused?.(news.about.findings);
      break;
    case 'height':
      frame.height = String(Math.ceil(news.about.pixels));
      break;
    case 'saved':
      host.events?.saved?.(news.about);
      break;
    case 'unsavedChanges':
      host.unsavedChanges?.(news.about);
  }
}
