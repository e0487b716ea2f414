import type { Token } from '@adept/contract';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular, ArrowUpload20Regular, ShieldCheckmark20Regular } from '@fluentui/react-icons';
import { useParams } from '@tanstack/react-router';
import { ApiProblem } from '../../api/api-problem.ts';
import { useTexts } from '../../language/use-texts.ts';
import { LoadingLines } from '../../parts/loading-lines.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { Trouble, TroubleBar } from '../../parts/trouble.tsx';
import { PATHS } from '../../paths.ts';
import { enrollmentPath } from '../tokens/enrollment-path.tsx';
import { isWaitingForFile } from '../tokens/token-rows.ts';
import { DiagnosisCard } from './diagnosis-card.tsx';
import { FirstFilePanel } from './first-file-panel.tsx';
import { RenewalPanel } from './renewal-panel.tsx';
import { runInSight, SyncProgress } from './sync-progress.tsx';
import { TimelinePanel } from './timeline-panel.tsx';
import { AdminUnknownNotice, TokenCareButtons } from './token-care-buttons.tsx';
import { TokenFacts } from './token-facts.tsx';
import { TokenSummary } from './token-summary.tsx';
import { TokenTabs } from './token-tabs.tsx';
import { useUploading } from './use-uploading.ts';
import { useToken, useTokenActions } from './use-token.ts';
import { useRemedyOpened } from './use-token-history.ts';
import { VerificationLine } from './verification-line.tsx';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 340px',
    gap: '16px',
    alignItems: 'start',
    '@media (max-width: 1080px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', paddingTop: '4px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, lineHeight: '20px', maxWidth: '68ch' },
  told: { color: tokens.colorNeutralForeground2, lineHeight: '22px', ':empty': { display: 'none' } },
});

export function TokenPage() {
  const { tokenId = '' } = useParams({ strict: false });
  const { token } = useToken(tokenId);
  const { say } = useTexts();
  const path = [
    ...enrollmentPath(say),
    <TextLink key="tokens" to={PATHS.tokens}>
      {say('console.tokens.title')}
    </TextLink>,
  ];
  if (token.data) return <TokenView key={tokenId} token={token.data} path={path} />;
  const missing = token.error instanceof ApiProblem && token.error.status === 404;
  return (
    <>
      <PageHead path={path} title={say('console.token.title')} />
      <Panel flush>
        {token.error ? (
          <Trouble
            problem={token.error}
            what={missing ? say('console.token.missing') : say('console.token.trouble')}
            onRetry={() => void token.refetch()}
          />
        ) : (
          <LoadingLines lines={8} />
        )}
      </Panel>
    </>
  );
}

function TokenView({ token, path }: { token: Token; path: React.ReactNode[] }) {
  const { say } = useTexts();
  const styles = useStyles();
  const { token: query, diagnosis, runs } = useToken(token.id);
  const { verify, sync } = useTokenActions(token.id);
  const waiting = isWaitingForFile(token);
  const hasProblems = (diagnosis.data?.problems.length ?? 0) > 0;
  useRemedyOpened(token.id, hasProblems);
  const inSight = runInSight(runs.data?.items ?? []);
  const uploading = useUploading(token.id, waiting);

  const checkButton = (
    <Button
      appearance="primary"
      icon={<ShieldCheckmark20Regular />}
      disabledFocusable={verify.isPending}
      onClick={() => verify.mutate()}
    >
      {say('console.token.check')}
    </Button>
  );
  const uploadButton = (
    <Button
      icon={<ArrowUpload20Regular />}
      onClick={uploading.open}
      // Takes the focus back from the panel that was closed.
      ref={(button: HTMLElement | null) => {
        if (button && uploading.closedByHand && document.activeElement === document.body) button.focus();
      }}
    >
      {say('console.token.upload')}
    </Button>
  );
  return (
    <>
      <PageHead
        path={path}
        title={token.name}
        actions={
          <>
            {!waiting && checkButton}
            {!waiting && (
              <Button
                icon={<ArrowSync20Regular />}
                disabledFocusable={sync.isPending}
                onClick={() => sync.mutate('changes')}
              >
                {say('console.token.sync')}
              </Button>
            )}
            {!waiting && !uploading.isOpen && uploadButton}
            <TokenCareButtons token={token} />
          </>
        }
      >
        <TokenSummary token={token} />
      </PageHead>
      {query.error && <TroubleBar problem={query.error} onRetry={() => void query.refetch()} />}
      {sync.error && <TroubleBar problem={sync.error} />}
      <div role="status" className={styles.told}>
        {sync.data && say('console.token.sync-started')}
      </div>
      <div className={styles.columns}>
        <div className={styles.column}>
          <AdminUnknownNotice token={token} />
          {waiting && <FirstFilePanel token={token} />}
          {uploading.isOpen && !waiting && (
            <RenewalPanel
              token={token}
              onAccepted={() => {
                uploading.keep();
                verify.mutate();
              }}
              onClose={uploading.close}
              takesFocus={uploading.byHand}
            />
          )}
          {!waiting && diagnosis.data && (
            <DiagnosisCard
              diagnosis={diagnosis.data}
              stepActions={{
                'upload-token': !uploading.isOpen && uploadButton,
                'check-with-apple': checkButton,
              }}
            >
              <VerificationLine verify={verify} />
              {hasProblems && <p className={styles.quiet}>{say('console.checks.by-itself')}</p>}
            </DiagnosisCard>
          )}
          {!waiting && !diagnosis.data && (
            <Panel flush>
              {diagnosis.error ? (
                <Trouble
                  problem={diagnosis.error}
                  what={say('console.diagnosis.trouble')}
                  onRetry={() => void diagnosis.refetch()}
                />
              ) : (
                <LoadingLines />
              )}
            </Panel>
          )}
        </div>
        <div className={styles.column}>
          {inSight && <SyncProgress run={inSight} />}
          <TokenFacts token={token} diagnosis={diagnosis.data} />
          {!waiting && <TimelinePanel tokenId={token.id} />}
        </div>
      </div>
      <TokenTabs token={token} runs={runs.data?.items ?? []} waiting={waiting} />
    </>
  );
}
