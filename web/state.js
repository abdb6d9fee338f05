const defaults = { figure: '', step: '', q: '', stance: '', sort: 'moved', parts: '' }

/** The state of the whole page, as its address says it. */
export function readState(address = location) {
  const search = new URLSearchParams(address.search)
  return Object.fromEntries(Object.entries(defaults).map(([name, value]) => [name, search.get(name) ?? value]))
}

/** The address of a state: what is as usual is left out. */
export function addressOf(state) {
  const search = new URLSearchParams(
    Object.entries(state).filter(([name, value]) => name in defaults && value !== defaults[name]),
  )
  return search.size > 0 ? `/?${search}` : '/'
}

/** Goes to a changed state; `replace` leaves no step to go back to. */
export function go(changes, { replace = false } = {}) {
  const address = addressOf({ ...readState(), ...changes })
  history[replace ? 'replaceState' : 'pushState'](null, '', address)
  dispatchEvent(new PopStateEvent('popstate'))
}
