import { makeStyles, tokens } from '@fluentui/react-components';
import { Building20Regular, Open16Regular } from '@fluentui/react-icons';
import { useTexts } from '../../language/use-texts.ts';
import { OutsideLink } from '../../parts/text-link.tsx';
import { BUSINESS, type Named } from './drawings/business-drawings.tsx';
import { type Portal, PORTAL_HOSTS, WRITTEN_ON } from './drawings/portal-words.ts';
import { SCHOOL } from './drawings/school-drawings.tsx';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 8px',
    lineHeight: '24px',
    color: tokens.colorNeutralForeground2,
  },
  portal: { fontWeight: tokens.fontWeightSemibold },
  out: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
  way: { margin: '4px 0 0', lineHeight: '22px', maxWidth: '68ch', textWrap: 'pretty' },
  figure: { margin: '12px 0 0' },
  frames: { display: 'flex', flexWrap: 'wrap', gap: '12px' },
  frame: { flex: '1 1 min(100%, 270px)', maxWidth: '400px', minWidth: 0 },
  caption: {
    marginTop: '6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

const DRAWINGS = { ab: BUSINESS, asm: SCHOOL } as const;

export interface PortalGuideProps extends Named {
  portal: Portal;
  /** `key`: the public key goes there; `token`: the first token comes back; `renew`: a new one of a server in use. */
  task: 'key' | 'token' | 'renew';
  /** The simulator's portal is elsewhere: no link to Apple's for its tokens. */
  simulated: boolean;
  /** The portal was named just above. */
  isNamed?: boolean;
}

/** Where to click in one of Apple's portals: said, and drawn in shapes of our own. */
export function PortalGuide({ portal, task, server, keyFile, simulated, isNamed }: PortalGuideProps) {
  const { say } = useTexts();
  const styles = useStyles();
  const name = say(`console.portal.${portal}`);
  return (
    <>
      <div className={styles.head}>
        {!isNamed && (
          <>
            <Building20Regular aria-hidden />
            <span className={styles.portal}>{name}</span>
          </>
        )}
        {!simulated && (
          <OutsideLink
            className={styles.out}
            href={`https://${PORTAL_HOSTS[portal]}/`}
            target="_blank"
            rel="noreferrer"
          >
            {say('console.portal.open', { portal: name })}
            <Open16Regular aria-hidden />
          </OutsideLink>
        )}
      </div>
      <p className={styles.way}>{say(`console.portal.${portal}.${task}`, { server, file: keyFile })}</p>
      <figure className={styles.figure}>
        <div className={styles.frames} translate="no">
          {DRAWINGS[portal][task].map((Drawing, index) => (
            <div key={index} className={styles.frame}>
              <Drawing server={server} keyFile={keyFile} />
            </div>
          ))}
        </div>
        {task !== 'token' && (
          <figcaption className={styles.caption}>
            {say('console.portal.sketch', { at: WRITTEN_ON })}
          </figcaption>
        )}
      </figure>
    </>
  );
}
