import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

const useStyles = makeStyles({
  link: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecorationLine: 'underline', color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

function Anchor({ className, ...props }: ComponentProps<'a'>) {
  const styles = useStyles();
  return <a {...props} className={mergeClasses(styles.link, className)} />;
}

/** A link to another page of the console. */
export const TextLink = createLink(Anchor);

/** A link out of the console, or to a file of the API. */
export const OutsideLink = Anchor;

interface ButtonAnchorProps extends Omit<ComponentProps<'a'>, 'type'> {
  appearance?: 'primary' | 'secondary' | 'subtle' | 'outline';
}

function ButtonAnchor({ appearance, ref, ...props }: ButtonAnchorProps) {
  return <Button as="a" ref={ref} appearance={appearance ?? 'secondary'} {...(props as object)} />;
}

/** A link to another page that is the main thing to click. */
export const ButtonLink = createLink(ButtonAnchor);
