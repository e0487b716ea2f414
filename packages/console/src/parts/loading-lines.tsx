import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { useTexts } from '../language/use-texts.ts';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', gap: '16px', padding: '16px 20px' },
});

/** Holds the place of rows that are on their way. */
export function LoadingLines({ lines = 6 }: { lines?: number }) {
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <Skeleton aria-label={say('console.loading')} className={styles.lines}>
      {Array.from({ length: lines }, (_, line) => (
        <SkeletonItem key={line} size={16} />
      ))}
    </Skeleton>
  );
}
