import type { RemedyStep } from '@adept/contract';
import { makeStyles, tokens } from '@fluentui/react-components';
import {
  Bot20Regular,
  Building20Regular,
  Desktop20Regular,
  Open16Regular,
  Warning16Filled,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useTexts, type TextId } from '../../language/use-texts.ts';
import { NumberedStep, NumberedSteps } from '../../parts/numbered-steps.tsx';
import { OutsideLink } from '../../parts/text-link.tsx';

const useStyles = makeStyles({
  actor: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '26px',
    color: tokens.colorNeutralForeground3,
  },
  text: { margin: 0, lineHeight: '22px', maxWidth: '68ch' },
  warning: {
    display: 'flex',
    gap: '8px',
    margin: '0 0 4px',
    maxWidth: '68ch',
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
    '& svg': { flexShrink: 0, marginTop: '3px', color: tokens.colorStatusWarningForeground3 },
  },
  done: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
  way: { '& + div': { marginTop: '8px' } },
  action: { marginTop: '8px' },
  out: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
});

const ACTOR_ICONS = { portal: Building20Regular, console: Desktop20Regular, adept: Bot20Regular } as const;
const PORTALS = {
  'apple-business': { address: 'https://business.apple.com/', name: 'console.portal.ab' },
  'apple-school': { address: 'https://school.apple.com/', name: 'console.portal.asm' },
} as const;

/** Who acts: a person in a named portal, a person here, or Adept itself. */
export function actorText(step: Pick<RemedyStep, 'actor' | 'portal'>): TextId {
  if (step.actor === 'console') return 'console.actor.console';
  if (step.actor === 'adept') return 'console.actor.adept';
  if (step.portal === 'apple-business') return 'console.actor.ab';
  return step.portal === 'apple-school' ? 'console.actor.asm' : 'console.actor.portal';
}

/** The same step in two portals is one step: whichever of the two the organisation uses. */
export function groupedSteps(steps: readonly RemedyStep[]): RemedyStep[][] {
  const groups: RemedyStep[][] = [];
  for (const step of steps) {
    const last = groups.at(-1)?.[0];
    const same = last?.id !== undefined && last.id === step.id && last.portal !== step.portal;
    if (same) groups.at(-1)?.push(step);
    else groups.push([step]);
  }
  return groups;
}

export interface ShownStep {
  /** One step; two where it is done in either of two portals. */
  group: readonly RemedyStep[];
  /** Apple's answers show that it was done. */
  done: boolean;
}

/** Steps that nobody watches: none is ticked. */
export function unwatched(steps: readonly RemedyStep[]): ShownStep[] {
  return groupedSteps(steps).map((group) => ({ group, done: false }));
}

export interface RemedyStepsProps {
  steps: readonly ShownStep[];
  /** The simulator's portal is elsewhere: no link to Apple's for its tokens. */
  simulated: boolean;
  /** Buttons of steps that are done here, by the step's id. */
  actions: Readonly<Record<string, ReactNode>>;
}

export function RemedySteps({ steps, simulated, actions }: RemedyStepsProps) {
  const styles = useStyles();
  return (
    <NumberedSteps>
      {steps.map(({ group, done }, index) => {
        const action = done ? null : actions[group[0]?.id ?? ''];
        return (
          <NumberedStep key={index} state={done ? 'done' : 'current'}>
            {!done && group[0]?.warning && (
              <p className={styles.warning}>
                <Warning16Filled aria-hidden /> {group[0].warning}
              </p>
            )}
            {group.map((step) => (
              <StepText key={step.portal ?? step.actor} step={step} simulated={simulated} done={done} />
            ))}
            {action && <div className={styles.action}>{action}</div>}
          </NumberedStep>
        );
      })}
    </NumberedSteps>
  );
}

export interface StepTextProps {
  step: RemedyStep;
  simulated: boolean;
  done?: boolean;
}

export function StepText({ step, simulated, done = false }: StepTextProps) {
  const { say } = useTexts();
  const styles = useStyles();
  const Icon = ACTOR_ICONS[step.actor];
  const portal = step.portal && !simulated && !done ? PORTALS[step.portal] : null;
  return (
    <div className={styles.way}>
      <div className={styles.actor}>
        <Icon aria-hidden />
        {say(actorText(step))}
        {done && <span className={styles.done}>{say('console.steps.done')}</span>}
        {portal && (
          <OutsideLink className={styles.out} href={portal.address} target="_blank" rel="noreferrer">
            {say('console.portal.open', { portal: say(portal.name) })}
            <Open16Regular aria-hidden />
          </OutsideLink>
        )}
      </div>
      <p className={styles.text}>{step.text}</p>
    </div>
  );
}
