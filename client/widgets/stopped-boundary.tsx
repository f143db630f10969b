import { Component, type ReactNode } from 'react';
import { FailedState } from '../states/failed-state.js';
import { useStateTexts } from '../states/use-state-texts.js';

interface BoundaryState {
  readonly hasStopped: boolean;
}

/** Keeps a mistake in one widget from the others and from the host's page. What it was, the browser's console says. */
export class StoppedBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { hasStopped: false };

  static getDerivedStateFromError(): BoundaryState {
    return { hasStopped: true };
  }

  override render(): ReactNode {
    const startAgain = (): void => this.setState({ hasStopped: false });
    return this.state.hasStopped ? <Stopped startAgain={startAgain} /> : this.props.children;
  }
}

function Stopped({ startAgain }: { readonly startAgain: () => void }): ReactNode {
  const texts = useStateTexts();
  return <FailedState failure="failed" text={texts.stopped} askAgain={startAgain} />;
}
