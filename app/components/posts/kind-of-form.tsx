import {
	createContext,
	type FormEvent,
	type ReactNode,
	useContext,
	useEffect,
	useState,
} from 'react'
import { useField } from '#app/components/form/form-state.tsx'
import type { PostKind } from '#app/domain/posts/words.ts'

/** The kind chosen in the form around; null as long as no script has looked. */
const Chosen = createContext<string | null>(null)

/** Follows which kind of post is chosen, so that only what that kind needs is asked. */
export function KindOfForm({ children }: { children: ReactNode }) {
	const { text } = useField('kind')
	const [kind, setKind] = useState<string | null>(null)
	useEffect(() => setKind(text), [text])
	const follow = ({ target }: FormEvent) => {
		if (target instanceof HTMLSelectElement && target.name === 'kind') setKind(target.value)
	}
	return (
		<Chosen.Provider value={kind}>
			<div className="stack-6" onChange={follow}>
				{children}
			</div>
		</Chosen.Provider>
	)
}

/** Fields that only one kind of post has; without a script everyone sees them. */
export function OfKind({ kind, children }: { kind: PostKind; children: ReactNode }) {
	const chosen = useContext(Chosen)
	return <div hidden={chosen !== null && chosen !== kind}>{children}</div>
}
