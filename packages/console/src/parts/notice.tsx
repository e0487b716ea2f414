import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle20Filled, Warning20Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  notice: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: '4px 10px',
    padding: '10px 14px',
    lineHeight: '20px',
    borderRadius: tokens.borderRadiusMedium,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  text: { margin: 0, maxWidth: '68ch' },
  title: { fontWeight: tokens.fontWeightSemibold },
  actions: { gridColumn: '2', display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '4px 0 0 -12px' },
});

export interface NoticeProps {
  kind: 'error' | 'warning';
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  className?: string | undefined;
}

/** A sentence that must not be missed, with its reason and what can be done at once. Errors are read out. */
export function Notice({ kind, title, children, actions, className }: NoticeProps) {
  const styles = useStyles();
  const Icon = kind === 'error' ? ErrorCircle20Filled : Warning20Filled;
  return (
    <div
      className={mergeClasses(styles.notice, styles[kind], className)}
      role={kind === 'error' ? 'alert' : 'note'}
    >
      <Icon className={kind === 'error' ? styles.errorIcon : styles.warningIcon} aria-hidden />
      <p className={styles.text}>
        <span className={styles.title}>{title}</span> {children}
      </p>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
