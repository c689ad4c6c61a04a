// Wakes the graphics up, which can take a second on a machine without a card, while the page goes on;
// and says whether there is a card.

import { hasCard } from './quality'

// Where a worker has no graphics, the page finds out by itself.
const gl = new OffscreenCanvas(1, 1).getContext('webgl2')
postMessage(gl && hasCard(gl))
