/** What the generator writes before the worker: the whole of one version of the site. */
declare const SITE: {
    /** Begins the names of all that the site keeps in a browser. */
    id: string;
    /** Changes with every byte of the site. */
    version: string;
    /** Of a site that is too large to be kept as a whole: how many of its files are kept beside those listed, as they are visited. */
    visited?: number;
    /** The first digits of the SHA-256 of each file, by its path. */
    files: { [path: string]: string };
};
