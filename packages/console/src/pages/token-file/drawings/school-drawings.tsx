import type { Named } from './business-drawings.tsx';
import { cut, PORTAL_HOSTS, PORTAL_WORDS as WORDS } from './portal-words.ts';
import { Bar, Menu, Sidebar, Target, Window, Words } from './window.tsx';

const HEIGHT = 170;
const AT = { host: PORTAL_HOSTS.asm, height: HEIGHT };

/** Behind one's own name. */
function Account() {
  return (
    <Window {...AT}>
      <Sidebar width={112} height={HEIGHT} />
      <Bar x={14} y={42} width={70} />
      <Bar x={14} y={60} width={84} />
      <Bar x={14} y={78} width={60} />
      <Target x={12} y={128} width={96} n={1} sign="person" words="" />
      <Bar x={46} y={139} width={48} />
      <Menu x={118} y={84} width={150} height={74} />
      <Target x={130} y={94} width={126} n={2} words={WORDS.preferences} />
      <Bar x={132} y={134} width={80} />
    </Window>
  );
}

/** Where a server is added. */
function AddServer() {
  return (
    <Window {...AT}>
      <Sidebar width={140} height={HEIGHT} />
      <Target x={10} y={42} width={128} n={3} words={WORDS.servers} />
      <Target x={208} y={42} width={76} n={4} words={WORDS.add} />
      <Bar x={14} y={88} width={92} />
      <Bar x={14} y={106} width={76} />
      <Bar x={158} y={94} width={116} />
      <Bar x={158} y={112} width={90} />
    </Window>
  );
}

/** Name and public key of the new server. */
function KeyForm({ server, keyFile }: Named) {
  return (
    <Window {...AT}>
      <Bar x={24} y={36} width={110} />
      <Target x={24} y={54} width={252} n={5} words={cut(server, 34)} />
      <Target x={24} y={92} width={252} n={6} sign="file" words={cut(keyFile, 34)} />
      <Target x={186} y={130} width={90} n={7} words={WORDS.save} />
    </Window>
  );
}

/** The server in the list, and its token. */
function ServerPage({ server, first }: Named & { first: number }) {
  const isKnown = first > 1;
  return (
    <Window {...AT}>
      <Sidebar width={140} height={HEIGHT} />
      <Words x={14} y={50} strong>
        {WORDS.servers}
      </Words>
      {isKnown ? (
        <Target x={12} y={62} width={122} n={first} words={cut(server, 14)} />
      ) : (
        <Words x={18} y={80}>
          {cut(server, 16)}
        </Words>
      )}
      <Bar x={14} y={104} width={92} />
      <Bar x={14} y={122} width={76} />
      <Bar x={158} y={44} width={100} />
      <Bar x={158} y={62} width={76} />
      <Target
        x={152}
        y={92}
        width={138}
        n={isKnown ? first + 1 : first}
        sign="download"
        words={WORDS.download}
      />
    </Window>
  );
}

const FirstToken = (named: Named) => <ServerPage {...named} first={1} />;
const NewToken = (named: Named) => <ServerPage {...named} first={3} />;

/** Apple School Manager, by what is done there. */
export const SCHOOL = {
  key: [Account, AddServer, KeyForm],
  token: [FirstToken],
  renew: [Account, NewToken],
} as const;
