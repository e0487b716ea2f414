import { LoadingLines } from '../parts/loading-lines.tsx';
import { Panel } from '../parts/panel.tsx';

/** Holds a page's place while what it begins with takes longer than a moment. */
export function PagePending() {
  return (
    <Panel flush>
      <LoadingLines lines={8} />
    </Panel>
  );
}
