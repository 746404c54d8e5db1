package org.sourceline.model.chart;

/// Words that the analyst wrote on the canvas.
///
/// @param id its own, stable as long as the picture has it
/// @param x chart abscissa of its upper left corner
/// @param y chart ordinate of its upper left corner
public record Note(String id, String text, double x, double y) {}
