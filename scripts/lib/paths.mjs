import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setting } from '../../app/adapters/settings.server.mjs'

/** The checkout. `fileURLToPath` keeps spaces and Chinese letters in the path intact. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '')

/** Everything that running the portal leaves behind: cluster, keys, logs, engine data. */
export const dataDir = resolve(root, setting('DATA_DIR'))
