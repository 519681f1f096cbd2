import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isOneOf } from '#app/domain/one-of.ts'
import { type Profile, readProfile } from './profile-yaml.server.ts'

const folder = 'prisma/reference/profiles'

export type ShippedProfile = Profile & { name: string; text: string }

/** The examples of real places that ship with the program, in the order of their codes. */
export async function shippedProfiles(): Promise<ShippedProfile[]> {
	const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml'))
	const profiles = await Promise.all(
		files.map(async (file) => {
			const text = await readFile(join(folder, file), 'utf8')
			const profile = readProfile(text)
			if ('faults' in profile) throw new Error(`the example ${file} has faults`)
			return { ...profile, name: file.replace(/\.yaml$/, ''), text }
		}),
	)
	return profiles.toSorted((one, other) => one.division.localeCompare(other.division))
}

export async function shippedProfile(name: string | undefined): Promise<ShippedProfile | null> {
	const profiles = await shippedProfiles()
	const names = profiles.map((profile) => profile.name)
	return isOneOf(names, name) ? (profiles.find((profile) => profile.name === name) ?? null) : null
}
