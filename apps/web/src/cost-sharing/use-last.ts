import { useEffect, useState } from 'react';

/** The latest value that there was, so that what is shown does not blink while the next is fetched. */
export function useLast<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value);
  useEffect(() => {
    if (value !== undefined) setLast(value);
  }, [value]);
  return value ?? last;
}
