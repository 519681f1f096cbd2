import { createHash } from 'node:crypto'
import {
	chownSync,
	cpSync,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** @typedef {{ uid: number, gid: number }} Owner */

/**
 * PostgreSQL refuses to run as root. As root, its files and processes belong to another user: the
 * one that owns the cluster already, else `postgres`, else `nobody`. Otherwise null: as ourselves.
 * @param {string} cluster
 * @returns {Owner | null}
 */
export function ownerFor(cluster) {
	if (process.getuid?.() !== 0) return null
	if (existsSync(cluster)) {
		const { uid, gid } = statSync(cluster)
		if (uid !== 0) return { uid, gid }
	}
	const accounts = readFileSync('/etc/passwd', 'utf8')
		.split('\n')
		.map((line) => line.split(':'))
	const account = ['postgres', 'nobody']
		.map((name) => accounts.find((fields) => fields[0] === name))
		.find((fields) => fields !== undefined)
	return { uid: Number(account?.[2] ?? 65534), gid: Number(account?.[3] ?? 65534) }
}

/**
 * Whether that user can enter the folder: a checkout below root's own 0700 home is out of its reach.
 * @param {string} folder
 * @param {Owner} owner
 */
export function canReach(folder, owner) {
	for (let path = folder; ; path = dirname(path)) {
		const { mode, uid, gid } = statSync(path)
		const enter = uid === owner.uid ? 0o100 : gid === owner.gid ? 0o010 : 0o001
		if ((mode & enter) === 0) return false
		if (path === dirname(path)) return true
	}
}

/**
 * A folder outside the checkout that the unprivileged user can reach, one for each data folder.
 * @param {string} dataDir
 */
export function privateSystemFolder(dataDir) {
	const id = createHash('sha256').update(dataDir).digest('hex').slice(0, 12)
	return join('/var/lib/zhuye', id)
}

/**
 * Copies the program files once to where that user can execute them.
 * @param {string} native
 * @param {string} folder
 */
export function copyBinaries(native, folder) {
	const copy = join(folder, 'native')
	if (existsSync(copy)) return copy
	const unfinished = `${copy}.${process.pid}`
	mkdirSync(folder, { recursive: true, mode: 0o755 })
	cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
	try {
		renameSync(unfinished, copy)
	} catch {
		rmSync(unfinished, { recursive: true, force: true })
	}
	return copy
}

/** @param {string} folder @param {Owner | null} owner */
export function makeOwned(folder, owner) {
	mkdirSync(folder, { recursive: true, mode: 0o700 })
	if (owner) chownSync(folder, owner.uid, owner.gid)
}
