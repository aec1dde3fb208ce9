/** What the generator writes before the worker: the whole of one version of the site. */
declare const SITE: {
    /** Begins the names of all that the site keeps in a browser. */
    id: string;
    /** Changes with every byte of the site. */
    version: string;
    /** The first digits of the SHA-256 of each file, by its path. */
    files: { [path: string]: string };
};
