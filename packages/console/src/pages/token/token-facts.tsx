import type { Diagnosis, Token } from '@adept/contract';
import { useTexts } from '../../language/use-texts.ts';
import { Facts } from '../../parts/facts.tsx';
import { MomentText } from '../../parts/moment-text.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { PATHS } from '../../paths.ts';

export function TokenFacts({ token, diagnosis }: { token: Token; diagnosis: Diagnosis | undefined }) {
  const { say, number } = useTexts();
  const { organization } = token;
  const portal = organization.type === 'edu' ? 'asm' : organization.type === 'org' ? 'ab' : null;
  return (
    <Panel title={say('console.facts.title')}>
      <Facts
        facts={[
          { name: say('console.facts.organization'), value: organization.name },
          { name: say('console.facts.portal'), value: portal && say(`console.portal.${portal}`) },
          { name: say('console.facts.server'), value: token.mdmServer.name },
          ...(token.identity === 'unknown'
            ? [{ name: say('console.facts.identity'), value: say('console.facts.identity.unknown') }]
            : []),
          { name: say('console.facts.account'), value: token.adminId ?? diagnosis?.account?.adminId ?? null },
          { name: say('console.facts.owner'), value: token.owner },
          { name: say('console.facts.deputy'), value: token.deputy },
          { name: say('console.facts.tags'), value: token.tags.length > 0 ? token.tags.join(', ') : null },
          {
            name: say('console.facts.expires'),
            value: token.expiresAt && <MomentText at={token.expiresAt} as="date" />,
          },
          {
            name: say('console.facts.devices'),
            value: (
              <TextLink to={PATHS.devices} search={{ token: token.id }}>
                {number(token.counts.devices)}
              </TextLink>
            ),
          },
          { name: say('console.facts.unassigned'), value: number(token.counts.unassigned) },
          {
            name: say('console.facts.last-good-sync'),
            value: token.lastGoodSyncAt && <MomentText at={token.lastGoodSyncAt} />,
          },
          {
            name: say('console.facts.next-sync'),
            value: token.nextSyncAt && <MomentText at={token.nextSyncAt} />,
          },
          { name: say('console.facts.added'), value: <MomentText at={token.createdAt} as="date" /> },
        ]}
      />
    </Panel>
  );
}
