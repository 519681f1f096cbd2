import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { root } from '#scripts/lib/paths.mjs'

const beside = resolve(root, '../shared/data/posts-all.jsonl.gz')

/** Real posts, where someone has them beside the checkout; never needed. */
export const realPosts = existsSync(beside) ? beside : null
