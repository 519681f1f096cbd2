import { useContext } from 'react'
import { NonceContext } from './nonce.ts'

/** What the script says, as attributes of its tag: it has no catalogue. */
type Words = Readonly<Record<`data-${string}`, string>>

/** A small script of app/islands. The page's `handle` says `island: true`, so that its policy lets it in. */
export function Island({ name, words = {} }: { name: string; words?: Words }) {
	const nonce = useContext(NonceContext)
	const src = import.meta.env.DEV ? `/app/islands/${name}.ts` : `/islands/${name}.js`
	return <script type="module" src={src} nonce={nonce} {...words} />
}
