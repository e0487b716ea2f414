import type { ReactNode } from 'react';
import type { Texts } from '../../language/use-texts.ts';
import { TextLink } from '../../parts/text-link.tsx';
import { PATHS } from '../../paths.ts';

/** Devices › Enroll devices › Apple enrollment: the way that people know to these pages. */
export function enrollmentPath(say: Texts['say']): ReactNode[] {
  return [
    <TextLink key="devices" to={PATHS.devices}>
      {say('console.path.devices')}
    </TextLink>,
    say('console.path.enroll-devices'),
    say('console.path.apple-enrollment'),
  ];
}
