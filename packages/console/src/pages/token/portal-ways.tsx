import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../language/use-texts.ts';

const useStyles = makeStyles({
  ways: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0 },
  portal: { fontWeight: tokens.fontWeightSemibold, lineHeight: '22px' },
  way: { margin: 0, lineHeight: '22px', maxWidth: '68ch' },
});

/** Which portals to describe: the organisation's own where Apple has said which, else both. */
export function portalsOf(organizationType: string | null): readonly ('ab' | 'asm')[] {
  if (organizationType === 'org') return ['ab'];
  return organizationType === 'edu' ? ['asm'] : ['ab', 'asm'];
}

export interface PortalWaysProps {
  task: 'create' | 'renew';
  organizationType: string | null;
  /** The server's name at Apple; before the first file the name given here. */
  server: string;
}

/** Where to click in Apple's portals. */
export function PortalWays({ task, organizationType, server }: PortalWaysProps) {
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <dl className={styles.ways}>
      {portalsOf(organizationType).flatMap((portal) => [
        <dt key={portal} className={styles.portal}>
          {say(`console.portal.${portal}`)}
        </dt>,
        <dd key={`${portal}-way`} className={styles.way}>
          {say(`console.portal.${portal}.${task}`, { server })}
        </dd>,
      ])}
    </dl>
  );
}
