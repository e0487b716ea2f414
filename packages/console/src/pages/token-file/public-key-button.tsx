import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { useTexts } from '../../language/use-texts.ts';
import { TroubleBar } from '../../parts/trouble.tsx';

const useStyles = makeStyles({
  text: { margin: '0 0 8px', lineHeight: '22px', maxWidth: '68ch' },
  told: { marginTop: '8px', color: tokens.colorNeutralForeground2, ':empty': { display: 'none' } },
});

interface PublicKeyButtonProps {
  /** Asks for the key and gives it to the browser as a file. */
  download: { mutate: () => void; isPending: boolean; isSuccess: boolean; error: unknown };
  /** What the key is for; null: it was said. */
  text: string | null;
  /** Name of the file that it is saved under. */
  file: string;
  label: string;
  /** It is what is to be done now. */
  primary?: boolean;
}

/** The public key as a file among the downloads. */
export function PublicKeyButton({ download, text, file, label, primary = false }: PublicKeyButtonProps) {
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <>
      {text !== null && <p className={styles.text}>{text}</p>}
      {download.error !== null && <TroubleBar problem={download.error} />}
      <Button
        appearance={primary ? 'primary' : 'secondary'}
        icon={<ArrowDownload20Regular />}
        disabledFocusable={download.isPending}
        onClick={() => download.mutate()}
      >
        {label}
      </Button>
      <div role="status" className={styles.told}>
        {download.isSuccess && say('console.first-file.key-done', { file })}
      </div>
    </>
  );
}
