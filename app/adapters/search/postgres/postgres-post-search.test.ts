import '#tests/setup/database.ts'
import { pool } from '#app/adapters/db/pools.server.ts'
import { describePostSearch } from '#app/adapters/search/post-search.contract.ts'
import { postgresPostSearch } from './postgres-post-search.server.ts'

describePostSearch('postgresql', async () => postgresPostSearch(pool('read'), pool('worker')))
