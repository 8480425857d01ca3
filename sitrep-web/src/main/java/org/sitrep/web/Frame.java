package org.sitrep.web;

/**
 * What every page shows around its content.
 *
 * @param caseName the case file's name
 * @param title of the page
 * @param active the entry of the menu that is marked
 * @param token to be sent with everything that changes the case
 * @param analyst in whose name decisions are logged
 * @param renewing whether what the page shows is of before the last decisions
 */
public record Frame(String caseName, String title, String active, String token, String analyst, boolean renewing) {}
