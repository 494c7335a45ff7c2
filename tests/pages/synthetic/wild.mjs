import { APPS } from './wild/apps.mjs';
import { BOARDS } from './wild/boards.mjs';
import { EAST } from './wild/east.mjs';
import { EMBEDS } from './wild/embeds.mjs';
import { LATE } from './wild/late.mjs';
import { NATIVES } from './wild/natives.mjs';
import { NETWORKS } from './wild/networks.mjs';
import { PLACES } from './wild/places.mjs';
import { RUSSIA } from './wild/russia.mjs';
import { STORES } from './wild/stores.mjs';
import { STRUCTURES } from './wild/structures.mjs';
import { WIDGETS } from './wild/widgets.mjs';

/** Systems whose imitations came later, by batch, with all that stands around reviews on real pages. */
export const WILD = {
  widgets: WIDGETS,
  stores: STORES,
  boards: BOARDS,
  embeds: EMBEDS,
  places: PLACES,
  russia: RUSSIA,
  networks: NETWORKS,
  structures: STRUCTURES,
  east: EAST,
  apps: APPS,
  late: LATE,
  natives: NATIVES,
};
