import type { NoticeRule, Token } from '@adept/contract';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../language/use-texts.ts';
import { LoadingLines } from '../../parts/loading-lines.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { PATHS } from '../../paths.ts';
import { useNoticeRules } from '../settings/use-notices.ts';

const useStyles = makeStyles({
  text: { margin: '0 0 10px', maxWidth: '68ch', lineHeight: '22px' },
  list: { margin: '0 0 10px', padding: 0, listStyleType: 'none', lineHeight: '22px' },
  who: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** A rule for all tokens, for this one, or for one of its tags. */
export function tellsOf(
  { enabled, tokenId, tag }: Pick<NoticeRule, 'enabled' | 'tokenId' | 'tag'>,
  { id, tags }: Pick<Token, 'id' | 'tags'>,
): boolean {
  return enabled && (tokenId === null || tokenId === id) && (tag === null || tags.includes(tag));
}

/** Who hears of this token: those who care for it, and whom rules name. */
export function TokenTold({ token }: { token: Token }) {
  const { say } = useTexts();
  const styles = useStyles();
  const { list, rules } = useNoticeRules();
  if (!list.data) {
    return list.error ? (
      <Trouble
        problem={list.error}
        what={say('console.settings.trouble')}
        onRetry={() => void list.refetch()}
      />
    ) : (
      <LoadingLines lines={3} />
    );
  }
  const told = [
    ...(token.owner === null ? [] : [{ key: 'owner', who: token.owner, as: say('console.facts.owner') }]),
    ...(token.deputy === null ? [] : [{ key: 'deputy', who: token.deputy, as: say('console.facts.deputy') }]),
    ...rules
      .filter((rule) => tellsOf(rule, token))
      .map(({ id, name, recipient, host }) => ({ key: id, who: recipient ?? host ?? name, as: name })),
  ];
  return (
    <>
      <p className={styles.text}>
        {say(told.length > 0 ? 'console.tabs.notices.intro' : 'console.tabs.notices.nobody')}
      </p>
      <ul className={styles.list}>
        {told.map(({ key, who, as }) => (
          <li key={key}>
            <span className={styles.who}>{who}</span> <span className={styles.quiet}>{as}</span>
          </li>
        ))}
      </ul>
      <TextLink to={PATHS.settings}>{say('console.tabs.notices.rules')}</TextLink>
    </>
  );
}
