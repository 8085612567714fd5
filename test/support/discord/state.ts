import type { Clock } from './clock.ts';
import type { CommandStore } from './commands.ts';
import type { Events } from './events.ts';
import type { Gateway } from './gateway.ts';
import type { Interactions } from './interactions.ts';
import type { Messages } from './messages.ts';
import type { Uploads } from './uploads.ts';
import type { World } from './world.ts';

/** The parts that the routes and the people of one loopback share. */
export interface State {
  readonly clock: Clock;
  readonly nextId: () => string;
  readonly world: World;
  readonly messages: Messages;
  readonly commands: CommandStore;
  readonly interactions: Interactions;
  readonly gateway: Gateway;
  readonly events: Events;
  readonly uploads: Uploads;
  /** What the portal has switched on, as the application's flags. */
  readonly applicationFlags: number;
  /** Whether a message that leaves open who is notified is refused. */
  readonly silence: boolean;
  /** How many connections `GET /gateway/bot` recommends. */
  readonly shards: number;
}
