import { cut, PORTAL_HOSTS, PORTAL_WORDS as WORDS } from './portal-words.ts';
import { Bar, Menu, Sidebar, Target, Window, Words } from './window.tsx';

const HEIGHT = 170;
const AT = { host: PORTAL_HOSTS.ab, height: HEIGHT };

export interface Named {
  /** The service's name at Apple. */
  server: string;
  /** Name of the file with the public key. */
  keyFile: string;
}

function Services() {
  return (
    <>
      <Sidebar width={120} height={HEIGHT} />
      <Words x={14} y={50} strong>
        {WORDS.devices}
      </Words>
      <Target x={12} y={62} width={102} height={40} n={1} words={WORDS.services} />
      <Bar x={14} y={116} width={72} />
      <Bar x={14} y={134} width={56} />
    </>
  );
}

/** Where a service is connected. */
function Connect() {
  return (
    <Window {...AT}>
      <Services />
      <Bar x={138} y={42} width={90} />
      <Target x={138} y={60} width={150} height={42} n={2} words={WORDS.connect} />
      <Words x={213} y={117} quiet middle>{`(${WORDS.getStarted})`}</Words>
      <Target x={190} y={128} width={98} n={3} words={WORDS.continue} />
    </Window>
  );
}

/** Name and public key of the new service. */
function KeyForm({ server, keyFile }: Named) {
  return (
    <Window {...AT}>
      <Bar x={24} y={36} width={110} />
      <Target x={24} y={54} width={252} n={4} words={cut(server, 34)} />
      <Target x={24} y={92} width={252} n={5} sign="file" words={cut(keyFile, 34)} />
      <Target x={186} y={130} width={90} n={6} words={WORDS.next} />
    </Window>
  );
}

/** The token of a service that was just connected. */
function FirstToken({ server }: Named) {
  return (
    <Window {...AT}>
      <Words x={24} y={50} strong>
        {cut(server, 38)}
      </Words>
      <Bar x={24} y={60} width={150} />
      <Target x={24} y={82} width={252} n={1} sign="download" words="…_smime.p7m" />
      <Target x={186} y={130} width={90} n={2} words={WORDS.done} />
    </Window>
  );
}

/** The service in the list. */
function Service({ server }: Named) {
  return (
    <Window {...AT}>
      <Services />
      <Bar x={138} y={42} width={90} />
      <Bar x={138} y={62} width={130} />
      <Target x={138} y={80} width={150} n={2} words={cut(server, 18)} />
      <Bar x={138} y={122} width={120} />
      <Bar x={138} y={142} width={104} />
    </Window>
  );
}

/** A new token of a service that is in use. */
function NewToken({ server }: Named) {
  return (
    <Window {...AT}>
      <Words x={20} y={56} strong>
        {cut(server, 28)}
      </Words>
      <Bar x={20} y={70} width={100} />
      <Bar x={20} y={88} width={80} />
      <Menu x={138} y={70} width={150} height={80} />
      <Target x={246} y={36} width={42} n={3} words="…" />
      <Bar x={152} y={84} width={84} />
      <Target x={148} y={100} width={132} n={4} words={WORDS.download} />
      <Bar x={152} y={136} width={64} />
    </Window>
  );
}

/** Apple Business, by what is done there. */
export const BUSINESS = {
  key: [Connect, KeyForm],
  token: [FirstToken],
  renew: [Service, NewToken],
} as const;
