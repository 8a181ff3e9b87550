// Types of the floor's statements for the parts that are checked.

export declare const SCHEMA: string;
export declare const FILL: string;
export declare const INDEXES: string;
