import { migrate } from './migrate.mjs'
import { prepareQueue } from './queue.mjs'
import { letRolesIn } from './roles.mjs'

/**
 * Everything that the owner of a database has to do before the portal's own roles take over.
 * @param {string} url connection of the owning user
 * @param {string} secret
 * @returns {Promise<string[]>} names of the migrations applied now
 */
export async function prepareDatabase(url, secret) {
	const applied = await migrate(url)
	await prepareQueue(url)
	await letRolesIn(url, secret)
	return applied
}
