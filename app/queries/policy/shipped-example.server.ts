import {
	type ShippedProfile,
	shippedProfile,
} from '#app/adapters/policy/shipped-profiles.server.ts'

/** The text of one of the examples that ship with the program: the same for everyone. */
export function shippedExample(name: string | undefined): Promise<ShippedProfile | null> {
	return shippedProfile(name)
}
